using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Disclosure.Tests;

/// <summary>The sample service in this process, on a port of the loopback that nobody else has.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly WebApplication service = ReportService.Service.Build([
        "--urls",
        "http://127.0.0.1:0",
        "--Logging:LogLevel:Default=None",
    ]);

    internal HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await service.StartAsync();
        Client.BaseAddress = new Uri(service.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await service.DisposeAsync();
    }
}
