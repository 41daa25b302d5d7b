//! Arrays without equal items.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::{Brief, Violations};

/// Validates `uniqueItems`: no two items are equal as JSON values, where `1` equals `1.0`, and
/// the order of properties does not matter (JSON Schema Validation, draft 5, section 5.12).
pub fn validate<T: Serialize>(items: &[T], at: &Location<'_>, found: &mut Violations) {
    if items.len() < 2 {
        return;
    }
    let mut known = HashMap::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        // An item that cannot be serialized violates another constraint.
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

/// Writes a value so that equal values have equal text.
fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
            // No number beyond this is written as an integer.
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
        // Properties are sorted by name, whatever features serde_json has.
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
