using Disclosure.Fuzz;

var arguments = new Arguments(args);
switch (arguments.Mode)
{
    case "messy":
        return MessyRun.Run(arguments.Number("count", 20_000), arguments.Number("seed", 1), arguments.Number("show", 0));
    default:
        Console.Error.WriteLine("messy [--count N] [--seed N] [--show N]");
        return 2;
}
