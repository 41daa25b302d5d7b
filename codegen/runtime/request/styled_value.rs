//! The expansion of a value by a style, with a violation where the style cannot send it.

use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::style::Style;
use crate::runtime::request::style_expansion::{self, Obstacle, Pair};

/// Returns the names and texts of a value; none, and a violation, where the style cannot send
/// it.
pub fn pairs(
    request: &mut RequestBuilder,
    name: &str,
    value: &dyn Encode,
    style: Style,
) -> Vec<Pair> {
    let pairs = expand(request, name, value, |value| {
        style_expansion::pairs(name, value, style)
    });
    pairs.unwrap_or_default()
}

/// Returns what `write` makes of a value; nothing, and a violation, where it cannot be sent.
pub(crate) fn expand<T>(
    request: &mut RequestBuilder,
    name: &str,
    value: &dyn Encode,
    write: impl FnOnce(&Json<'_>) -> Result<T, Obstacle>,
) -> Option<T> {
    let text = serde_json::to_string(&value.view());
    let written = match &text {
        Ok(text) => serde_json::from_str(text).map(|value| write(&value)),
        Err(error) => {
            request.violation(name, "type", "a JSON value", error.to_string());
            return None;
        }
    };
    match written {
        Ok(Ok(written)) => return Some(written),
        Ok(Err(Obstacle::Nested)) => {
            let limit = "without an array or an object inside another one, which this style \
                         cannot send";
            request.violation(name, "style", limit, format_args!("one with such a value"));
        }
        Ok(Err(Obstacle::Delimiter(delimiter, text))) => {
            request.delimiter_violation(name, delimiter, &text);
        }
        Err(error) => request.violation(name, "type", "a JSON value", error.to_string()),
    }
    None
}
