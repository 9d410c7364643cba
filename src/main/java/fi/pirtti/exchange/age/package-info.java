/** Sealing to recipients with age v1 (X25519). */
@NullMarked
package fi.pirtti.exchange.age;

import org.jspecify.annotations.NullMarked;
