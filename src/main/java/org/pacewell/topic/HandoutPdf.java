package org.pacewell.topic;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.pacewell.clinic.OpenClinics;
import org.pacewell.web.Markdown;
import org.pacewell.web.Words;

/**
 * A handout as a PDF that a screen reader can follow (PDF/UA): tagged, with its language, title and fonts in it. Nothing
 * is fetched while it is made.
 */
@ApplicationScoped
public class HandoutPdf {
    private static final String FAMILY = "Liberation Sans";
    private static final String STYLE = text("/pdf/handout.css");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final OpenClinics clinics;
    private final ClinicDay clinic;

    HandoutPdf(OpenClinics clinics, ClinicDay clinic) {
        this.clinics = clinics;
        this.clinic = clinic;
    }

    /** The version as a file to keep; its name tells a household nothing. */
    public Response of(TopicVersion version, HandoutKind kind) {
        return of(version.content(), kind, label(version));
    }

    Response ofDraft(Topic topic, HandoutKind kind) {
        return of(topic.content(), kind, "");
    }

    /** Which version it is and since when. */
    String label(TopicVersion version) {
        return TopicViews.words().sheet_version(version.number(), Words.plain(clinic.of(version.publishedAt())));
    }

    private Response of(TopicContent content, HandoutKind kind, String version) {
        var sheet = new TopicPages.HandoutSheet(
                clinics.current().name(),
                content.title(),
                content.summary(),
                Markdown.page(kind.require(content)),
                kind.isLarge(),
                version);
        var html = sheet.render().replace("</head>", "<style>" + STYLE + "</style></head>");
        return Response.ok(pdf(html))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"handout.pdf\"")
                .build();
    }

    private static byte[] pdf(String html) {
        var file = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .withProducer("Pacewell")
                    .withHtmlContent(html, null)
                    .toStream(file);
            for (var priority : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((_, _) -> false, priority);
            }
            builder.useFont(font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useFont(font("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
            builder.useFont(font("BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> open("/liberation/LiberationSans-" + style + ".ttf");
    }

    private static String text(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(HandoutPdf.class.getResourceAsStream(path), path);
    }
}
