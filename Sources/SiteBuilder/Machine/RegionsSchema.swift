import Content

/// `data/regios.schema.json` (JSON Schema, draft 2020-12): what the files in `data/` hold, with an explanation of
/// every key in Dutch. `regios.json` and `next-change.json` are both described, and told apart by their keys.
enum RegionsSchema {
    /// The file below the output folder.
    static let path = "data/regios.schema.json"

    /// The file in UTF-8.
    static func bytes(base: BaseURL?) -> [UInt8] {
        var json = JSONBytes(capacity: 8192)
        json.append("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
        if let base {
            json.append("  \"$id\": ")
            json.append(text: base.address(of: path))
            json.append(",\n")
        }
        json.append(rest)
        return json.bytes
    }

    private static let rest: StaticString = """
          "title": "De gegevens van deze website",
          "if": {"required": ["nextChange"]},
          "then": {"$ref": "#/$defs/nextChange"},
          "else": {"$ref": "#/$defs/programme"},
          "$defs": {
            "programme": {
              "description": "regios.json: de feiten van alle regio’s.",
              "type": "object",
              "additionalProperties": false,
              "required": ["$schema", "title", "publisher", "url", "language", "timeZone", "regions"],
              "properties": {
                "$schema": {"description": "Het adres van dit schema.", "const": "regios.schema.json"},
                "title": {"description": "De naam van de oproep.", "$ref": "#/$defs/words"},
                "publisher": {"description": "De organisatie die de website publiceert.", "$ref": "#/$defs/optionalText"},
                "url": {"description": "Het adres van de website; null als het nog niet bekend is.", "$ref": "#/$defs/optionalAddress"},
                "language": {"description": "De taal van alle teksten (BCP 47).", "const": "nl-BE"},
                "timeZone": {"description": "De tijdzone van alle data.", "const": "Europe/Brussels"},
                "regions": {"description": "De regio’s, op naam.", "type": "array", "items": {"$ref": "#/$defs/region"}}
              }
            },
            "region": {
              "type": "object",
              "additionalProperties": false,
              "required": ["slug", "title", "url", "page", "calendar", "source", "formerSlugs", "summary", "municipalities", "municipalityNote", "deadline", "milestones", "challenges", "corrections"],
              "properties": {
                "slug": {"description": "De naam van de regio in adressen.", "$ref": "#/$defs/slug"},
                "title": {"description": "De naam van de regio.", "$ref": "#/$defs/words"},
                "url": {"description": "Het adres van de pagina van de regio; null als het adres van de website niet bekend is.", "$ref": "#/$defs/optionalAddress"},
                "page": {"description": "De pagina, gezien vanuit de map van de website.", "$ref": "#/$defs/words"},
                "calendar": {"description": "De kalender (iCalendar), gezien vanuit de map van de website.", "$ref": "#/$defs/words"},
                "source": {"description": "Het oorspronkelijke addendum als bestand, gezien vanuit de map van de website.", "$ref": "#/$defs/optionalText"},
                "formerSlugs": {"description": "Vroegere namen in adressen, de oudste eerst.", "type": "array", "items": {"$ref": "#/$defs/slug"}},
                "summary": {"description": "Een of twee zinnen over wat de regio zoekt.", "$ref": "#/$defs/optionalText"},
                "municipalities": {"description": "De lokale besturen van het werkingsgebied; leeg als het addendum er geen noemt.", "$ref": "#/$defs/texts"},
                "municipalityNote": {"description": "Een noot van de redactie bij de lokale besturen.", "$ref": "#/$defs/optionalText"},
                "deadline": {"description": "Tot wanneer kandidaturen aanvaard worden; null als dat niet vaststaat.", "anyOf": [{"type": "null"}, {"$ref": "#/$defs/deadline"}]},
                "milestones": {"description": "De stappen, in hun volgorde.", "type": "array", "items": {"$ref": "#/$defs/milestone"}},
                "challenges": {"description": "De regio-uitdagingen. Hun tekst staat op de pagina.", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/challenge"}},
                "corrections": {"description": "Wijzigingen na publicatie, de oudste eerst.", "type": "array", "items": {"$ref": "#/$defs/correction"}}
              }
            },
            "deadline": {
              "type": "object",
              "additionalProperties": false,
              "required": ["end", "date", "text"],
              "properties": {
                "end": {"description": "Het ogenblik vanaf wanneer een kandidatuur te laat is. Na ‘23.59 uur’ is dat middernacht: die minuut telt nog mee.", "$ref": "#/$defs/instant"},
                "date": {"description": "De laatste dag, in België.", "$ref": "#/$defs/date"},
                "text": {"description": "De deadline in woorden.", "$ref": "#/$defs/words"}
              }
            },
            "milestone": {
              "type": "object",
              "additionalProperties": false,
              "required": ["key", "label", "isCertain", "isWithdrawn", "start", "end", "days", "optionalDays", "text", "textAsPublished", "note"],
              "properties": {
                "key": {"description": "Welke stap: launch (lancering), deadline, assessment (beoordeling), pitches, decision (beslissing), rebuttal (weerwoord), matching, of een eigen stap van de regio.", "$ref": "#/$defs/slug"},
                "label": {"description": "Hoe de stap heet.", "$ref": "#/$defs/words"},
                "isCertain": {"description": "Of vaststaat wanneer de stap plaatsvindt. Bij false zijn start en end hooguit grenzen.", "type": "boolean"},
                "isWithdrawn": {"description": "Of de stap is vervallen.", "type": "boolean"},
                "start": {"description": "Het vroegste ogenblik; null als er geen is.", "$ref": "#/$defs/optionalInstant"},
                "end": {"description": "Het ogenblik vanaf wanneer de stap voorbij is; null als er geen is.", "$ref": "#/$defs/optionalInstant"},
                "days": {"description": "De losse dagen, als de stap op een of meer dagen plaatsvindt.", "type": "array", "items": {"$ref": "#/$defs/date"}},
                "optionalDays": {"description": "De reservedagen.", "type": "array", "items": {"$ref": "#/$defs/date"}},
                "text": {"description": "De datum in woorden.", "$ref": "#/$defs/words"},
                "textAsPublished": {"description": "De woorden van het addendum, als die anders zijn.", "$ref": "#/$defs/optionalText"},
                "note": {"description": "Een noot van de redactie.", "$ref": "#/$defs/optionalText"}
              }
            },
            "challenge": {
              "type": "object",
              "additionalProperties": false,
              "required": ["number", "personas", "combinedAs", "recognition", "note"],
              "properties": {
                "number": {"description": "Het nummer van de uitdaging.", "type": "integer", "minimum": 1},
                "personas": {"description": "De persona’s waarop ze steunt. Een naam kan in een andere regio een andere groep zijn.", "$ref": "#/$defs/texts", "minItems": 1},
                "combinedAs": {"description": "De naam waaronder de regio de persona’s bundelt.", "$ref": "#/$defs/optionalText"},
                "recognition": {"description": "Hoe herkenbaar de partners de uitdaging vinden, in procent; null als dat niet gevraagd of niet gepubliceerd is.", "anyOf": [{"type": "null"}, {"$ref": "#/$defs/recognition"}]},
                "note": {"description": "Een noot van de redactie.", "$ref": "#/$defs/optionalText"}
              }
            },
            "recognition": {
              "description": "Aandelen zoals ze gepubliceerd zijn: hun som kan anders zijn dan 100. Null is niet opgegeven, en niet 0.",
              "type": "object",
              "additionalProperties": false,
              "required": ["not", "less", "plain", "more", "very"],
              "properties": {
                "not": {"description": "Niet herkenbaar.", "$ref": "#/$defs/share"},
                "less": {"description": "Minder herkenbaar.", "$ref": "#/$defs/share"},
                "plain": {"description": "Herkenbaar.", "$ref": "#/$defs/share"},
                "more": {"description": "Meer herkenbaar.", "$ref": "#/$defs/share"},
                "very": {"description": "Zeer herkenbaar.", "$ref": "#/$defs/share"}
              }
            },
            "correction": {
              "type": "object",
              "additionalProperties": false,
              "required": ["date", "change", "reason"],
              "properties": {
                "date": {"description": "De dag van de wijziging.", "$ref": "#/$defs/date"},
                "change": {"description": "Wat er gewijzigd is.", "$ref": "#/$defs/words"},
                "reason": {"description": "Waarom.", "$ref": "#/$defs/optionalText"}
              }
            },
            "nextChange": {
              "description": "next-change.json: wanneer de pagina’s vanzelf iets anders zeggen, zonder nieuwe inhoud.",
              "type": "object",
              "additionalProperties": false,
              "required": ["nextChange", "what", "regions"],
              "properties": {
                "nextChange": {"description": "Dat ogenblik, in UTC; null als er geen meer komt.", "type": ["string", "null"], "format": "date-time"},
                "what": {"description": "Wat er dan gebeurt: een deadline gaat voorbij, er is nieuws voor de feed, of een maand van de kalender is om.", "enum": ["deadline", "news", "month", null]},
                "regions": {"description": "De regio’s waarover het gaat.", "type": ["array", "null"], "items": {"$ref": "#/$defs/slug"}}
              }
            },
            "instant": {
              "description": "Een ogenblik, in UTC en in Belgische tijd (RFC 3339).",
              "type": "object",
              "additionalProperties": false,
              "required": ["utc", "local"],
              "properties": {
                "utc": {"type": "string", "format": "date-time", "pattern": "Z$"},
                "local": {"type": "string", "format": "date-time", "pattern": "\\\\+0[12]:00$"}
              }
            },
            "optionalInstant": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/instant"}]},
            "date": {"type": "string", "format": "date"},
            "share": {"type": ["number", "null"], "minimum": 0},
            "slug": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
            "words": {"type": "string", "minLength": 1},
            "texts": {"type": "array", "items": {"type": "string", "minLength": 1}},
            "optionalText": {"type": ["string", "null"]},
            "optionalAddress": {"type": ["string", "null"], "format": "uri"}
          }
        }

        """
}
