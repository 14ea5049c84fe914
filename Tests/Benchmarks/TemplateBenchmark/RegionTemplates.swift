import Diagnostics
import Templates

/// The templates of the page: a layout, the page that fills it, and partials.
enum RegionTemplates {
    static func library() throws -> TemplateLibrary {
        try TemplateLibrary(
            [("layout", layout), ("region", region), ("challenge", challenge), ("contact", contact)].map {
                TemplateSource(
                    name: $0.0, text: SourceText(path: "Templates/\($0.0).mustache", bytes: Array($0.1.utf8)))
            })
    }

    private static let layout = """
        <!DOCTYPE html>
        <html lang="nl-BE">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{$title}}{{site.title}}{{/title}}</title>
          <link rel="stylesheet" href="{{site.root}}{{site.style}}">
          <script src="{{site.root}}{{site.script}}" defer></script>
          {{$head}}{{/head}}
        </head>
        <body>
          <a class="skip" href="#inhoud">Naar de inhoud</a>
          <header><nav aria-label="Hoofdmenu">
            <a href="{{site.root}}">{{site.title}}</a>
            <ul>
              <li><a href="{{site.root}}#regios">Regio’s</a></li>
              <li><a href="{{site.root}}persona/">Persona’s</a></li>
              <li><a href="{{site.root}}gemeenten/">Gemeenten</a></li>
              <li><a href="{{site.root}}kalender/">Kalender</a></li>
            </ul>
          </nav></header>
          <main id="inhoud">
            {{$content}}
            <p>Er is nog niets te lezen.</p>
            {{/content}}
          </main>
          <footer>
            <p><a href="{{site.root}}toegankelijkheid/">Toegankelijkheid</a></p>
            <p><a href="{{site.root}}privacy/">Privacy</a></p>
          </footer>
        </body>
        </html>

        """

    private static let region = """
        {{<layout}}
        {{$title}}{{title}} – {{site.title}}{{/title}}
        {{$head}}{{#summary}}<meta name="description" content="{{summary}}">{{/summary}}{{/head}}
        {{$content}}
        <h1>{{title}}</h1>
        {{#summary}}
        <p class="summary">{{.}}</p>
        {{/summary}}
        {{#deadline}}
        <p class="banner" data-phase="{{phase}}">
          {{#isOpen}}Kandidaturen kunnen worden ingediend{{/isOpen}}{{^isOpen}}Indienen kon{{/isOpen}}
          <time datetime="{{machine}}">{{sentence}}</time>
        </p>
        {{/deadline}}
        {{^deadline}}<p class="banner">De deadline is nog niet bekend.</p>{{/deadline}}
        <ul class="municipalities">
          {{#municipalities}}
          <li>{{.}}</li>
          {{/municipalities}}
        </ul>
        {{#challenges}}
          {{>challenge}}
        {{/challenges}}
        {{{body}}}
        <table class="timing">
          <caption>Timing van {{title}}</caption>
          <tr><th scope="col">Stap</th><th scope="col">Wanneer</th></tr>
          {{#milestones}}
          <tr>
            <th scope="row">{{label}}</th>
            <td>{{#machine}}<time datetime="{{.}}">{{words}}</time>{{/machine}}{{^machine}}{{words}}{{/machine}}
              {{#note}}<p class="note">{{.}}</p>{{/note}}</td>
          </tr>
          {{/milestones}}
        </table>
        {{#contacts}}
          {{>contact}}
        {{/contacts}}
        <nav aria-label="Andere regio’s">
          {{#previous}}<a rel="prev" href="{{href}}">{{text}}</a>{{/previous}}
          {{#next}}<a rel="next" href="{{href}}">{{text}}</a>{{/next}}
        </nav>
        {{/content}}
        {{/layout}}

        """

    private static let challenge = """
        <section id="{{identifier}}" aria-labelledby="{{identifier}}-titel">
          <h2 id="{{identifier}}-titel">{{title}}</h2>
          <ul>{{#personas}}<li><a href="{{href}}">{{text}}</a></li>{{/personas}}</ul>
          <table>
            <caption>Hoe herkenbaar is deze uitdaging?</caption>
            {{#rows}}
            <tr><th scope="row">{{label}}</th><td>{{#share}}{{.}}{{/share}}{{^share}}niet opgegeven{{/share}}</td></tr>
            {{/rows}}
          </table>
          {{#note}}<p class="note">{{note}}</p>{{/note}}
        </section>

        """

    private static let contact = """
        <address>
          <p>{{name}}{{#role}}, {{.}}{{/role}}</p>
          {{#email}}<p><a href="mailto:{{.}}">{{.}}</a></p>{{/email}}
          {{#phone}}<p><a href="{{phone.href}}">{{phone.text}}</a></p>{{/phone}}
        </address>

        """
}
