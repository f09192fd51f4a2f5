package org.pacewell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a person reads in a PDF and in its properties; its bytes are packed, and mean nothing as they are. */
public final class PdfText {
    private PdfText() {}

    public static String of(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var information = document.getDocumentInformation();
            var properties = information.getMetadataKeys().stream()
                    .map(information::getCustomMetadataValue)
                    .collect(Collectors.joining("\n"));
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return properties + "\n" + reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
