//! Invalid parts are reported before anything is sent.

use multipart_encodings::operations::SendLetter;
use multipart_encodings::operations::send_letter::BodyLogXLogType as LogType;
use multipart_encodings::types::Size;
use multipart_encodings::{RequestContext, Credentials, File, Operation};

fn violations(letter: &SendLetter) -> Vec<String> {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    match letter.to_http(&context.expect("is a URL")) {
        Ok(_) => Vec::new(),
        Err(found) => found.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_header_cannot_contain_a_line_break() {
    let letter = SendLetter::new("x", LogType::Plain).note("x");
    assert!(violations(&letter).is_empty());
    for text in ["de\r\nX-Evil: 1", "de\n", " de", "\0"] {
        let found = violations(&letter.clone().note_x_lang(text));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("X-Lang: must be a valid header of a part"), "{found:?}");
        let file = File::new("x").part_header("X-Page", text);
        assert!(!violations(&letter.clone().scans([file])).is_empty());
    }
}

#[test]
fn part_headers_have_constraints() {
    let letter = SendLetter::new("x", LogType::Plain).log_x_lines([1, 0]);
    let found = letter.validate().expect_err("is invalid");
    assert_eq!(found.to_string(), "X-Lines/1: must be at least 1, but is 0");
}

#[test]
fn a_header_is_sent_with_its_part_only() {
    let letter = SendLetter::new("x", LogType::Plain).note_x_lang("de").size(Size::default());
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let request = letter.to_http(&context.expect("is a URL")).expect("is valid");
    let body = String::from_utf8_lossy(request.body());
    assert_eq!(body.matches("Content-Disposition").count(), 1, "{body}");
    assert!(!body.contains("X-Lang"));
}
