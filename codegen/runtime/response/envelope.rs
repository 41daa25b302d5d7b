//! Events whose documented type describes the event as a whole, rather than its data.

use std::marker::PhantomData;

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::runtime::json::decode::{Decode, Decoded};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::drift::Drift;
use crate::runtime::response::body_reader;
use crate::runtime::response::events::{EventData, RawEvent};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// In place of the type of the data of an event: the event as a whole is decoded as the type, an
/// object with its `data`, `event`, `id` and `retry`.
pub struct Envelope<T>(PhantomData<fn() -> T>);

impl<T: Decode + Validate> EventData for Envelope<T> {
    type Data = T;

    /// Decodes the first reading of the event that deviates from the document in nothing, or else
    /// the first one that matches the type.
    fn decode(event: &RawEvent) -> Decoded<T> {
        let mut best: Option<Decoded<T>> = None;
        for json in readings(event) {
            let decoded = body_reader::json(json.as_bytes(), Decoding::Lenient);
            if decoded.as_ref().is_ok_and(is_exact) {
                return decoded;
            }
            best = match best {
                Some(best) if best.is_ok() || decoded.is_err() => Some(best),
                _ => Some(decoded),
            };
        }
        best.unwrap_or_else(|| body_reader::json(b"", Decoding::Lenient))
    }
}

/// Returns whether a decoded value deviates from the document in nothing.
fn is_exact<T: Validate>((value, drift): &(T, Drift)) -> bool {
    let mut found = Violations::of_response();
    value.validate_at(&Location::Root, &mut found);
    drift.count() == 0 && found.is_empty()
}

/// Returns the JSON that an event can be: an object in which the data is JSON, or text; and, since
/// some documents describe the data alone by a type with these properties, the data itself.
fn readings(event: &RawEvent) -> Vec<String> {
    let text = event.text.as_str();
    let as_text = with_data(event, &Value::from(text).to_string());
    if serde_json::from_str::<IgnoredAny>(text).is_err() {
        return vec![as_text];
    }
    let as_json = with_data(event, text);
    match text.trim_start().starts_with(['{', '[']) {
        true => vec![as_json, as_text, text.to_owned()],
        // A number, or a text in quotes, may be meant as text.
        false => vec![as_text, as_json],
    }
}

/// Returns an event as an object with this JSON as its data.
fn with_data(event: &RawEvent, data: &str) -> String {
    let text = |key: &str, value: &str| format!("\"{key}\":{}", Value::from(value));
    let id = Some(event.id.as_str()).filter(|id| !id.is_empty());
    let retry = event.retry.map(|retry| retry.as_millis());
    let fields = [
        event.name.as_deref().map(|name| text("event", name)),
        id.map(|id| text("id", id)),
        retry.map(|retry| format!("\"retry\":{retry}")),
        Some(format!("\"data\":{data}")),
    ];
    let fields: Vec<_> = fields.into_iter().flatten().collect();
    format!("{{{}}}", fields.join(","))
}
