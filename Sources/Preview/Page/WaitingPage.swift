/// What is shown as long as there is no site: the script lays the findings over it.
enum WaitingPage {
    static let html = """
        <!doctype html>
        <html lang="nl-BE">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Nog geen website</title>
        </head>
        <body>
        <main data-waiting>
        <h1>Nog geen website</h1>
        <p>Er is nog niets te tonen. Verbeter de fouten; daarna verschijnt de website hier vanzelf.</p>
        </main>
        </body>
        </html>

        """
}
