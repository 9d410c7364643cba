package fi.pirtti.exchange.pdf;

/**
 * A page as a picture.
 *
 * @param argb row by row from the top, 0xAARRGGBB
 */
public record PageImage(int width, int height, int[] argb) {}
