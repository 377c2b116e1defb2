using Disclosure.Fuzz;

var arguments = new Arguments(args);
switch (arguments.Mode)
{
    case "messy":
        return MessyRun.Run(arguments.Number("count", 20_000), arguments.Number("seed", 1), arguments.Number("show", 0));
    case "fuzz":
        return FuzzRun.Run(arguments);
    case "json":
        return JsonRun.Run(arguments);
    case "show-json":
        return JsonRun.Show(arguments.Number("seed", 1));
    case "soak":
        return SoakRun.Run(arguments);
    case "read":
        return FuzzRun.ReadFile(args[1]);
    case "save":
        return FuzzRun.Save(arguments.Number("seed", 1));
    default:
        Console.Error.WriteLine(
            "messy [--count N] [--seed N] [--show N] | fuzz [--count N] [--seed N] [--seconds N] [--slow MILLISECONDS] [--hang SECONDS] | save --seed N | read FILE"
                + " | json [--count N] [--seed N] [--seconds N] | show-json --seed N | soak [--minutes N] [--seed N]"
        );
        return 2;
}
