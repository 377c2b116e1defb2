using Disclosure.Fuzz;

var arguments = new Arguments(args);
switch (arguments.Mode)
{
    case "messy":
        return MessyRun.Run(arguments.Number("count", 20_000), arguments.Number("seed", 1), arguments.Number("show", 0));
    case "fuzz":
        return FuzzRun.Run(
            arguments.Number("seed", 1),
            arguments.Number("count", 1_000_000),
            arguments.Number("seconds", 0),
            arguments.Number("slow", 2_000)
        );
    default:
        Console.Error.WriteLine(
            "messy [--count N] [--seed N] [--show N] | fuzz [--count N] [--seed N] [--seconds N] [--slow MILLISECONDS]"
        );
        return 2;
}
