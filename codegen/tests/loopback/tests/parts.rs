//! Multipart bodies as a server receives them, read by a third-party parser.

use loopback::{Received, sent};

#[test]
fn several_files_are_read_by_a_third_party_parser() {
    use body_multipart::File;
    use body_multipart::operations::AddAlbum;

    let cover = File::new(&b"\x89PNG\r\n\x1a\n\0--x\r\n"[..])
        .name("fr\"ont.png")
        .part_header("X-Source", "a scan");
    let photos = [
        File::new(&b"\r\n--"[..]).name("one.jpg"),
        File::new(vec![0xff; 70_000])
            .name("two.jpg")
            .media_type("image/jpeg"),
    ];
    let album = AddAlbum::new(cover, ["a"], "Größe").photos(photos);
    let parts = parts(&sent!(body_multipart, album));
    let reported: Vec<_> = parts
        .iter()
        .map(|part| {
            (
                &*part.name,
                part.file.as_deref(),
                part.media_type.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        reported,
        [
            ("title", None, None),
            ("tags", None, None),
            ("cover", Some("fr%22ont.png"), Some("image/png")),
            ("photos", Some("one.jpg"), Some("application/octet-stream")),
            ("photos", Some("two.jpg"), Some("image/jpeg")),
        ]
    );
    assert_eq!(
        parts[2].headers,
        [("x-source".to_owned(), "a scan".to_owned())]
    );
    let contents: Vec<_> = parts.iter().map(|part| &*part.content).collect();
    let wanted: [&[u8]; 5] = [
        "Größe".as_bytes(),
        b"a",
        b"\x89PNG\r\n\x1a\n\0--x\r\n",
        b"\r\n--",
        &[0xff; 70_000],
    ];
    assert!(contents == wanted);
}

#[test]
fn parts_have_the_documented_encoding() {
    use multipart_encodings::File;
    use multipart_encodings::operations::SendLetter;
    use multipart_encodings::operations::send_letter::BodyLogXLogType as LogType;
    use multipart_encodings::types::Size;

    let size = |w| {
        let mut size = Size::default();
        size.w = Some(w);
        size.unit = Some("c m&".to_owned());
        size
    };
    let letter = SendLetter::new("a\r\nb", LogType::Structured)
        .log_x_lines([1, 2])
        .logo(File::new(&b"png"[..]).name("l.png"))
        .scans([
            File::new("1")
                .media_type("image/gif")
                .part_header("X-Page", "1"),
            File::new("2").name("two"),
        ])
        .tags(["a b", "c"])
        .pages([1, 2])
        .piped(["a", "é"])
        .size(size(1))
        .filter(size(2))
        .places([size(3), size(4)])
        .places_x_map("north up")
        .card(File::value("<card/>"))
        .note("<p>")
        .note_x_lang("de");
    let parts = parts(&sent!(multipart_encodings, letter));
    let reported: Vec<_> = parts.iter().map(Part::reported).collect();
    let place = "application/vnd.place+json";
    let wanted = [
        "log: text/plain, x-log-type: structured, x-lines: 1,2 = a\r\nb".to_owned(),
        "logo (l.png): image/png = png".to_owned(),
        "scans (scans): image/gif, x-page: 1 = 1".to_owned(),
        "scans (two): application/octet-stream = 2".to_owned(),
        "tags = a b".to_owned(),
        "tags = c".to_owned(),
        "pages = 1,2".to_owned(),
        "piped = a|é".to_owned(),
        "size[w] = 1".to_owned(),
        "size[unit] = c m&".to_owned(),
        "w = 2".to_owned(),
        "unit = c m&".to_owned(),
        format!("places: {place}, x-map: north up = {{\"w\":3,\"unit\":\"c m&\"}}"),
        format!("places: {place}, x-map: north up = {{\"w\":4,\"unit\":\"c m&\"}}"),
        "card: application/xml = <card/>".to_owned(),
        "note: text/html, x-lang: de = <p>".to_owned(),
    ];
    assert_eq!(reported, wanted);
}

/// The headers that each part has.
const OWN: [&str; 2] = ["content-disposition", "content-type"];

struct Part {
    name: String,
    file: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
    content: Vec<u8>,
}

/// The parts of a body, as multer reads them.
fn parts(received: &Received) -> Vec<Part> {
    let boundary = multer::parse_boundary(received.header("content-type"));
    let body = Ok::<_, std::io::Error>(received.body.clone());
    let stream = futures_util::stream::once(std::future::ready(body));
    let mut reader = multer::Multipart::new(stream, boundary.expect("has a boundary"));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("starts").block_on(async {
        let mut parts = Vec::new();
        while let Some(field) = reader.next_field().await.expect("is a part") {
            parts.push(Part {
                name: field.name().unwrap_or_default().to_owned(),
                file: field.file_name().map(str::to_owned),
                media_type: field.content_type().map(ToString::to_string),
                headers: field
                    .headers()
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.to_str().expect("is text")))
                    .filter(|(name, _)| !OWN.contains(name))
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .collect(),
                content: field.bytes().await.expect("is whole").to_vec(),
            });
        }
        parts
    })
}

impl Part {
    /// Everything about the part, in one line.
    fn reported(&self) -> String {
        let file = self.file.iter().map(|file| format!(" ({file})"));
        let headers = self.headers.iter();
        let headers = headers.map(|(name, value)| format!("{name}: {value}"));
        let head: Vec<_> = self.media_type.iter().cloned().chain(headers).collect();
        let head = if head.is_empty() {
            String::new()
        } else {
            format!(": {}", head.join(", "))
        };
        let content = String::from_utf8_lossy(&self.content);
        format!(
            "{}{}{head} = {content}",
            self.name,
            file.collect::<String>()
        )
    }
}
