//! JSON values of the document: their equality, and their conversion to the IR.
//!
//! Imports `ir`, `keyword` and `spec`.

use crate::ir::{Constant, Decimal};
use crate::keyword::JsonTypes;
use crate::spec::{Node, json};

/// The JSON type of a value; none for null.
pub(super) fn json_type(value: &Node) -> JsonTypes {
    match value {
        Node::Null => JsonTypes::NONE,
        Node::Bool(_) => JsonTypes::BOOLEAN,
        Node::Integer(_) => JsonTypes::INTEGER,
        Node::Float(value) if value.fract() == 0.0 => JsonTypes::INTEGER,
        Node::Float(_) => JsonTypes::NUMBER,
        Node::String(_) => JsonTypes::STRING,
        Node::List(_) => JsonTypes::ARRAY,
        Node::Map(_) => JsonTypes::OBJECT,
    }
}

/// The number of a limit that counts something.
pub(in crate::lower) fn count(limit: &Node) -> Option<u64> {
    match limit {
        // Nothing in memory has more than 2^64 parts.
        Node::Integer(value) => Some(u64::try_from(*value).unwrap_or(u64::MAX)),
        Node::Float(value) if value.fract() == 0.0 && *value >= 0.0 => Some(*value as u64),
        _ => None,
    }
}

/// A positive number as it is written, unless it has too many digits.
pub(super) fn decimal(number: &Node) -> Option<Decimal> {
    let (mut digits, mut exponent) = scaled(number).filter(|(digits, _)| *digits > 0)?;
    while digits % 10 == 0 {
        digits /= 10;
        exponent += 1;
    }
    let digits = digits.try_into().ok()?;
    Some(Decimal { digits, exponent })
}

/// A number as its digits and the power of ten that they are multiplied by.
pub(super) fn scaled(number: &Node) -> Option<(i128, i32)> {
    let text = match number {
        Node::Integer(value) => return Some((*value, 0)),
        // The fewest digits that distinguish this number from all others.
        Node::Float(value) => format!("{value:e}"),
        _ => return None,
    };
    let (mantissa, exponent) = text.split_once('e')?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}").parse().ok()?;
    let places = i32::try_from(fraction.len()).ok()?;
    Some((digits, exponent.parse::<i32>().ok()? - places))
}

/// A text that equal values share, and no others: numbers that are equal are the same, however
/// they are written, and so are objects in whatever order.
pub(in crate::lower) fn canonical(value: &Node) -> String {
    match value {
        Node::String(text) => canonical_text(text),
        Node::Integer(number) => number.to_string(),
        Node::Float(number) if number.fract() == 0.0 && number.abs() < 1e30 => {
            (*number as i128).to_string()
        }
        Node::List(items) => {
            let items = items.iter().map(canonical);
            let items = items.map(|item| format!("{}:{item}", item.len()));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        Node::Map(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let value = canonical(value);
                format!("{}:{name}{}:{value}", name.len(), value.len())
            });
            let mut fields: Vec<_> = fields.collect();
            fields.sort();
            format!("{{{}}}", fields.join(","))
        }
        value => json(value).to_string(),
    }
}

/// The canonical text of a string.
pub(super) fn canonical_text(text: &str) -> String {
    // Quotes keep strings apart from all other values.
    format!("\"{text}\"")
}

/// A value as a constant of the emitted crate.
pub(super) fn constant(value: &Node) -> Constant {
    match value {
        Node::Null => Constant::Null,
        Node::Bool(value) => Constant::Boolean(*value),
        Node::Integer(value) => Constant::Integer(*value),
        Node::Float(value) if value.fract() == 0.0 && value.abs() < 1e30 => {
            Constant::Integer(*value as i128)
        }
        Node::Float(value) => Constant::Number(*value),
        Node::String(value) => Constant::Text(value.clone()),
        Node::List(_) | Node::Map(_) => Constant::Json(json(value).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_a_canonical_text() {
        let float = Node::Float(2.0);
        assert_eq!(canonical(&float), canonical(&Node::Integer(2)));
        assert_ne!(canonical(&Node::Float(2.5)), canonical(&Node::Integer(2)));
        assert_ne!(
            canonical(&Node::String("2".to_owned())),
            canonical(&Node::Integer(2))
        );
        let list = |items: &[&str]| {
            let items = items.iter().map(|item| Node::String((*item).to_owned()));
            canonical(&Node::List(items.collect()))
        };
        assert_ne!(list(&["a,b"]), list(&["a", "b"]));
    }

    #[test]
    fn decimals_keep_their_digits() {
        let of = |node: Node| decimal(&node).map(|it| (it.digits, it.exponent));
        assert_eq!(of(Node::Integer(1500)), Some((15, 2)));
        assert_eq!(of(Node::Float(0.25)), Some((25, -2)));
        assert_eq!(of(Node::Float(1e300)), Some((1, 300)));
        assert_eq!(of(Node::Integer(i128::MAX)), None);
        assert_eq!(of(Node::Null), None);
    }

    #[test]
    fn counts_are_whole_numbers() {
        assert_eq!(count(&Node::Integer(3)), Some(3));
        assert_eq!(count(&Node::Integer(i128::MAX)), Some(u64::MAX));
        assert_eq!(count(&Node::Float(3.0)), Some(3));
        assert_eq!(count(&Node::Float(3.5)), None);
        assert_eq!(count(&Node::Float(-1.0)), None);
    }

    #[test]
    fn whole_floats_are_integers() {
        assert_eq!(json_type(&Node::Float(1.0)), JsonTypes::INTEGER);
        assert_eq!(json_type(&Node::Float(1.5)), JsonTypes::NUMBER);
        assert_eq!(constant(&Node::Float(1.0)), Constant::Integer(1));
        assert_eq!(constant(&Node::Float(1.5)), Constant::Number(1.5));
        assert_eq!(
            constant(&Node::List(vec![Node::Integer(1)])),
            Constant::Json("[1]".to_owned())
        );
    }
}
