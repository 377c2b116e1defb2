using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure;
using Microsoft.AspNetCore.Http.Features;

namespace ReportService;

/// <summary>Puts the service together; a test starts it on a port of its own.</summary>
public static class Service
{
    /// <summary>The largest body that is taken: 16 MiB. A report with its pictures has some megabytes.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>What a stranger may send is bounded, packed and unpacked; all else that could grow has its limit in the options by itself.</summary>
    private static readonly ReaderOptions Limits = ReaderOptions.Default with { MaxBytes = MostBytes, MaxUnpackedBytes = 4 * MostBytes };

    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes);
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = MostBytes;
            form.MemoryBufferThreshold = MostBytes; // a file of a form is held in memory like any other body, never on the disk
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<BadRequests>();
        // Rule books and options are immutable values: a singleton each is all the registration there is.
        builder.Services.AddSingleton(RuleBook.Standard);
        builder.Services.AddSingleton(Limits);

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPost("/reports", Endpoints.CheckReport);
        app.MapPost("/documents", Endpoints.CheckDocument);
        return app;
    }
}
