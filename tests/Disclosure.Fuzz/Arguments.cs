using System.Globalization;

namespace Disclosure.Fuzz;

/// <summary>What the command line asks for: a mode, and options with a number each.</summary>
internal sealed class Arguments(string[] arguments)
{
    public string Mode => arguments.Length > 0 ? arguments[0] : "";

    public int Number(string name, int otherwise)
    {
        int at = Array.IndexOf(arguments, "--" + name);
        return at >= 0 && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
