//! Bodies sent unchanged: text, bytes, and bytes with a media type that the caller names.

use body_raw::operations::{AddBlob, AddPicture, AddText, SetAnything, SetBlob, SetImage, SetLevel, SetNote, SetText};
use body_raw::operations::set_level::Body as Level;
use body_raw::{RequestContext, Credentials, File, Operation};

fn sent<O: Operation>(operation: &O) -> (String, bytes::Bytes) {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let request = operation.to_http(&context.expect("is a URL")).expect("is valid");
    let media_type = request.headers().get("content-type").map(|value| value.to_str());
    let media_type = media_type.transpose().expect("is UTF-8").unwrap_or_default();
    (media_type.to_owned(), request.into_body())
}

#[test]
fn bodies_are_sent_unchanged() {
    let text = |media_type: &str, body: &'static str| (media_type.to_owned(), body.into());
    assert_eq!(sent(&SetNote::new("\"a\"")), text("text/plain", "\"a\""));
    assert_eq!(sent(&SetLevel::new().body(Level::High)), text("text/plain", "high"));
    assert_eq!(sent(&SetLevel::new()), text("", ""));
    assert_eq!(sent(&SetBlob::new("x")), text("application/octet-stream", "x"));
    assert_eq!(sent(&AddBlob::new().body("<a/>")), text("application/xml", "<a/>"));
}

#[test]
fn the_caller_names_the_media_type_if_there_is_a_choice() {
    let png = File::new(vec![1, 2]).media_type("image/png");
    assert_eq!(sent(&SetImage::new(png)), ("image/png".to_owned(), vec![1, 2].into()));
    assert_eq!(sent(&AddPicture::new(vec![1])).0, "image/png");
    assert_eq!(sent(&SetAnything::new(vec![1])).0, "application/octet-stream");
    let plain = SetText::new().body(b"# a".to_vec());
    assert_eq!(sent(&plain).0, "text/plain");
    let found = SetImage::new(File::new("").media_type("png")).validate();
    let text = "body/media_type: must be a media type, such as `image/png`, but is \"png\"";
    assert_eq!(found.expect_err("not a media type").to_string(), text);
}

#[test]
fn the_media_type_of_a_file_is_one_that_the_api_accepts() {
    let of = |media_type: &str| File::new("a").media_type(media_type);
    for media_type in ["image/gif", "Image/PNG; a=b", "text/html; charset=utf-8"] {
        assert_eq!(sent(&AddPicture::new(of(media_type))).0, media_type);
        assert_eq!(sent(&SetAnything::new(of(media_type))).0, media_type);
    }
    assert_eq!(sent(&AddText::new(of("text/csv"))).0, "text/csv");
    let refused = |request: Result<(), body_raw::Violations>| request.expect_err("refused").to_string();
    assert_eq!(
        refused(SetImage::new(of("text/html")).validate()),
        "body/media_type: must be a media type that matches `image/*`, but is \"text/html\""
    );
    assert_eq!(
        refused(AddPicture::new(of("text/plain")).validate()),
        "body/media_type: must be a media type that matches `image/*` or `image/png` or `text/html`, \
         but is \"text/plain\""
    );
    assert_eq!(
        refused(SetImage::new(vec![1]).validate()),
        "body/media_type: must be a media type that matches `image/*`, but is absent"
    );
    assert_eq!(
        refused(SetImage::new(of("image/*")).validate()),
        "body/media_type: must be a media type, such as `image/png`, but is \"image/*\""
    );
}

#[test]
fn a_file_on_a_disk_is_read_when_it_is_needed() {
    let path = std::env::temp_dir().join(format!("body-raw-{}", std::process::id()));
    std::fs::write(&path, "on a disk").unwrap();
    let request = SetBlob::new(File::from_path(&path).unwrap());
    assert_eq!(format!("{request:?}").matches("disk").count(), 0);
    assert!(request.validate().is_ok());

    // A fake gets it in memory, and so does other code.
    let fake = body_raw::Fake::new().reply_status(204.try_into().unwrap(), ());
    let config = body_raw::Config::new("http://localhost", Credentials::none());
    let client = body_raw::Client::with_transport(fake.clone(), config).unwrap();
    let _ = client.call(&request).send().unwrap();
    assert_eq!(fake.requests()[0].body(), "on a disk");
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "a").unwrap();
    assert_eq!(request.to_http(&context).unwrap().body(), "on a disk");

    // Middleware knows the length.
    let unread = request.prepare(&context).unwrap();
    assert!(unread.body().is_empty());
    assert_eq!(unread.extensions().get::<body_raw::Upload>().unwrap().length(), 9);
    let shown = body_raw::Curl::new(&unread).to_string();
    assert!(shown.ends_with(" --data-binary @- # 9 bytes"), "{shown}");

    std::fs::write(&path, "changed").unwrap();
    let violations = request.to_http(&context).unwrap_err().to_string();
    assert!(violations.contains("has changed since the request was made"), "{violations}");
    std::fs::remove_file(&path).unwrap();
    assert!(File::from_path(&path).is_err());
}
