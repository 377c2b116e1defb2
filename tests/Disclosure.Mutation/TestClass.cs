namespace Disclosure.Mutation;

/// <summary>A class of tests: how long it takes with the program unchanged, and the numbers of the mutants that it runs through.</summary>
internal sealed record TestClass(string Name, TimeSpan Cost, IReadOnlySet<int> Covered);
