//! `serde::Deserialize`: a type is read from any data format of serde, as from JSON.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer};
use serde_json::Value;

use crate::runtime::format::date_time::DateTime;
use crate::runtime::json::transcode;

/// A value as JSON.
struct Json {
    text: String,
    /// Whether this is a part of the text that the value was read from.
    is_original: bool,
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = transcode::to_json(deserializer)?;
        Ok(Self {
            is_original: matches!(text, Cow::Borrowed(_)),
            text: text.into_owned(),
        })
    }
}

const TEXT: &str = r#"{ "a\n\"": [1.50, -2, "é\u00e9", true, null, {}], "b": "" }"#;

#[test]
fn a_json_text_is_read_as_it_is() {
    let list = format!("[{TEXT}, 1e2 , \"c\"]");
    let from_str: Vec<Json> = serde_json::from_str(&list).unwrap();
    let from_slice: Vec<Json> = serde_json::from_slice(list.as_bytes()).unwrap();
    for values in [from_str, from_slice] {
        assert!(values.iter().all(|value| value.is_original));
        let texts = values.iter().map(|value| value.text.as_str());
        assert!(texts.eq([TEXT, "1e2", "\"c\""]));
    }
}

#[test]
fn other_data_formats_are_written_as_json() {
    let value: Value = serde_json::from_str(TEXT).unwrap();
    let text = r#"{"a\n\"":[1.5,-2,"éé",true,null,{}],"b":""}"#;
    let from_value: Json = serde_json::from_value(value.clone()).unwrap();
    let from_reader: Json = serde_json::from_reader(TEXT.as_bytes()).unwrap();
    let from_yaml: Json = serde_yaml::from_str(TEXT).unwrap();
    for json in [from_value, from_reader, from_yaml] {
        assert_eq!((json.text.as_str(), json.is_original), (text, false));
        assert_eq!(serde_json::from_str::<Value>(&json.text).unwrap(), value);
    }
}

#[test]
fn errors_are_those_of_json() {
    let error = |text: &str| {
        serde_json::from_str::<DateTime>(text)
            .unwrap_err()
            .to_string()
    };
    assert!(error("\"today\"").contains("expected a date and time (RFC 3339)"));
    assert!(error("\"tod").contains("EOF while parsing a string"));
    assert!(error("1 2").contains("expected a date and time"));
    assert!(error("\"2016-03-24T21:05:50Z\" 2").contains("trailing characters"));
}
