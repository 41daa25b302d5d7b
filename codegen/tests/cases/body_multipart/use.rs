//! Multipart bodies: files, text and JSON. The tests of the runtime prove that other programs
//! can parse them.

use body_multipart::operations::AddAlbum;
use body_multipart::types::album::{Kind, Place, TracksItem};
use body_multipart::{RequestContext, Credentials, File, Operation};

fn body(operation: &AddAlbum) -> String {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let context = context.expect("is a URL");
    let request = operation.to_http(&context).expect("is valid");
    let media_type = request.headers()["content-type"].to_str().expect("is UTF-8");
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("is multipart");
    let body = std::str::from_utf8(request.body()).expect("is UTF-8");
    body.replace(boundary, "B").replace("\r\n", "\n")
}

#[test]
fn absent_parts_are_not_sent() {
    let album = AddAlbum::new(b"png".to_vec(), ["a", "b"], "One");
    let wanted = "--B
Content-Disposition: form-data; name=\"title\"

One
--B
Content-Disposition: form-data; name=\"tags\"

a
--B
Content-Disposition: form-data; name=\"tags\"

b
--B
Content-Disposition: form-data; name=\"cover\"; filename=\"cover\"
Content-Type: image/png

png
--B--
";
    assert_eq!(body(&album), wanted);
    assert_eq!(body(&album), body(&album.clone()));
}

#[test]
fn each_part_has_the_form_of_its_type() {
    let cover = File::new(&b"jpg"[..]).name("a \"b\"\r\nX: y.jpg").media_type("image/jpeg");
    let album = AddAlbum::new(cover, ["x"], "Two")
        .year(1999)
        .kind(Kind::Live)
        .place(Place::new().city("Ulm"))
        .tracks([TracksItem::new().name("t")])
        .extra(serde_json::json!("plain"))
        .photos([File::new("1"), File::value("https://a/2.png")]);
    let wanted = "--B
Content-Disposition: form-data; name=\"title\"

Two
--B
Content-Disposition: form-data; name=\"year\"

1999
--B
Content-Disposition: form-data; name=\"kind\"

live
--B
Content-Disposition: form-data; name=\"tags\"

x
--B
Content-Disposition: form-data; name=\"place\"
Content-Type: application/vnd.place+json

{\"city\":\"Ulm\"}
--B
Content-Disposition: form-data; name=\"tracks\"
Content-Type: application/json

{\"name\":\"t\"}
--B
Content-Disposition: form-data; name=\"extra\"

plain
--B
Content-Disposition: form-data; name=\"cover\"; filename=\"a %22b%22%0D%0AX: y.jpg\"
Content-Type: image/jpeg

jpg
--B
Content-Disposition: form-data; name=\"photos\"; filename=\"photos\"
Content-Type: application/octet-stream

1
--B
Content-Disposition: form-data; name=\"photos\"

https://a/2.png
--B--
";
    assert_eq!(body(&album), wanted);
}

#[test]
fn an_invalid_part_is_rejected() {
    let photo = File::new("1");
    let album = AddAlbum::new(File::new("").media_type("image/png\r\nX: y"), [""; 0], "Two")
        .year(1)
        .photos([photo.clone(), photo.clone(), photo]);
    let found = album.validate().expect_err("is invalid");
    let places: Vec<_> = found.iter().map(|one| (one.location(), one.keyword())).collect();
    // An empty list of required parts would not be sent.
    let wanted = [
        ("year", "minimum"),
        ("tags", "minItems"),
        ("cover/media_type", "mediaType"),
        ("photos", "maxItems"),
    ];
    assert_eq!(places, wanted);
}
