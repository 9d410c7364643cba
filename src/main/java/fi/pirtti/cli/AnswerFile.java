package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.facilitation.Answering;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pirtti answer}. */
@Command(name = "answer", description = "cli.answer")
final class AnswerFile implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--invitation", required = true, paramLabel = "I", descriptionKey = "cli.option.invitation")
    Path invitationFile = Path.of("");

    @Option(names = "--answers", required = true, paramLabel = "D.json", descriptionKey = "cli.option.answers")
    Path answers = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    AnswerFile(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        byte[] invitation = InputFile.read(invitationFile);
        return switch (new Answering(terminal.clock()).answer(invitation, InputFile.read(answers), out)) {
            case SealResult.Refused(Problem reason, List<Problem> details) -> refused(reason, details);
            case SealResult.Sealed sealed -> show(sealed.bundle());
        };
    }

    private int refused(Problem reason, List<Problem> details) {
        Path about = reason.code().equals("seal-invitation") ? invitationFile : answers;
        terminal.tell(terminal.located("", reason));
        details.forEach(detail -> terminal.tell(terminal.located(about.toString(), detail)));
        boolean inAnswers = reason.code().equals("seal-answers") && !details.isEmpty();
        terminal.tell(terminal.whatToDo((inAnswers ? details.getFirst() : reason).code()));
        terminal.say("trouble.code", reason.code());
        return ExitStatus.USAGE;
    }

    private int show(SealedBundle bundle) {
        if (json) {
            terminal.json(PlainJson.object(
                    "file",
                    bundle.file().toString(),
                    "revision",
                    bundle.revision(),
                    "manifestSha256",
                    bundle.manifestSha256(),
                    "sha256",
                    bundle.sha256()));
        } else {
            terminal.line(bundle.file().toString());
        }
        return ExitStatus.DONE;
    }
}
