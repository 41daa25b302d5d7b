//! Bodies of requests that are sequences: JSON Lines, JSON text sequences (RFC 7464), and server-sent
//! events (WHATWG HTML, section 9.2).

use serde_json::Value;

use crate::runtime::json::encode::Encode;
use crate::runtime::request::builder::RequestBuilder;

impl RequestBuilder {
    /// Sets the body to items, each as JSON on a line of its own.
    pub fn json_lines<T: Encode>(&mut self, media_type: &'static str, items: &[T]) {
        self.items(media_type, items, b"");
    }

    /// Sets the body to items, each as JSON between a separator and the end of a line.
    pub fn json_texts<T: Encode>(&mut self, media_type: &'static str, items: &[T]) {
        self.items(media_type, items, b"\x1e");
    }

    fn items<T: Encode>(&mut self, media_type: &'static str, items: &[T], start: &[u8]) {
        if !self.is_writing() {
            return;
        }
        let mut body = Vec::new();
        for item in items {
            body.extend_from_slice(start);
            if let Err(error) = serde_json::to_writer(&mut body, &item.view()) {
                return self.unwritable("body", &error);
            }
            body.push(b'\n');
        }
        self.body(media_type, body);
    }

    /// Sets the body to events, each an object with the fields `event`, `id`, `retry` and `data`. Data
    /// that is not a text is written as JSON.
    pub fn events<T: Encode>(&mut self, media_type: &'static str, events: &[T]) {
        let mut body = String::new();
        for event in events {
            match serde_json::to_value(event.view()) {
                Ok(Value::Object(event)) => {
                    for name in ["event", "id", "retry", "data"] {
                        if let Some(value) = event.get(name).filter(|value| !value.is_null()) {
                            self.event_field(&mut body, name, value);
                        }
                    }
                    body.push('\n');
                }
                Ok(other) => self.violation("body", "type", "an object for each event", other),
                Err(error) => self.unwritable("body", &error),
            }
        }
        self.body(media_type, body);
    }

    /// Writes a field of an event. Only data can have several lines.
    fn event_field(&mut self, body: &mut String, name: &'static str, value: &Value) {
        let text = match value {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        };
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        if name != "data" && text.contains(['\n', '\0']) {
            self.violation("body", name, "a text without line breaks", text);
            return;
        }
        for line in text.split('\n') {
            for piece in [name, ": ", line, "\n"] {
                body.push_str(piece);
            }
        }
    }
}
