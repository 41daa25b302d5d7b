//! Lists without equal items.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::validation::validate::{At, Brief, Violations};

/// `uniqueItems`: no two items are equal as values of JSON, where `1` equals `1.0`, and the
/// order of fields says nothing (JSON Schema validation, draft 5, section 5.12).
pub fn items<T: Serialize>(items: &[T], at: &At<'_>, found: &mut Violations) {
    if items.len() < 2 {
        return;
    }
    let mut known = HashMap::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        // What cannot be written breaks another rule.
        let Ok(value) = serde_json::to_value(item) else {
            continue;
        };
        let mut text = String::new();
        canonical(&value, &mut text);
        if let Some(first) = known.get(&text) {
            found.push(&at.index(index), "uniqueItems", first, Brief(&value));
        } else {
            known.insert(text, index);
        }
    }
}

/// Writes a value so that equal values have the same text.
fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
            // Beyond these, no number is written as a whole one.
            Some(float) if float.fract() == 0.0 && float.abs() < 1e38 => {
                out.push_str(&(float as i128).to_string());
            }
            _ => out.push_str(&number.to_string()),
        },
        Value::Array(items) => {
            out.push('[');
            for item in items {
                canonical(item, out);
                out.push(',');
            }
            out.push(']');
        }
        // The fields are sorted by their names, whatever features serde_json has.
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| name.as_str());
            out.push('{');
            for (name, value) in fields {
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                canonical(value, out);
                out.push(',');
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}
