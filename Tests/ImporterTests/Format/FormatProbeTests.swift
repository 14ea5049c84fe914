import Testing

@testable import Importer

@Suite struct FormatProbeTests {
    @Test(arguments: [
        ("<!doctype html><p>Tekst", "a web page"), ("<HTML><p>Tekst", "a web page"),
        ("\u{FEFF}<!DOCTYPE html>", "a web page"), ("\n  <html lang=nl>", "a web page"),
        ("<?xml version=\"1.0\"?><a/>", "a file in XML"), ("\u{FEFF}\n<?XML?><a/>", "a file in XML"),
    ])
    func otherTexts(text: String, name: String) throws {
        let fault = try #require(throws: ImportFault.self) { try FormatProbe.format(of: Array(text.utf8)) }
        #expect(fault.message == "this is \(name)")
    }

    @Test(arguments: [
        ("\u{FEFF}# Genk\n\nTekst", SourceFormat.markdown), ("# Genk", .markdown),
        ("\u{FEFF}Genk", .text), ("<3 voor Genk", .text), ("Tekst\n<html>", .text),
    ])
    func texts(text: String, format: SourceFormat) throws {
        #expect(try FormatProbe.format(of: Array(text.utf8)) == format)
    }
}
