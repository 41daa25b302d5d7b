//! Limits of numbers and counts, exactly as they are written.

use super::Lowering;
use crate::diag::Code;
use crate::ir::{Bound, Integer, Number, Width};
use crate::spec::{Cursor, Node};

impl<'d> Lowering<'d, '_> {
    /// A limit that counts something. The checks before have made sure that it is a whole
    /// number that is not negative.
    pub(super) fn count(&self, cursor: &Cursor<'d>, keyword: &str) -> Option<u64> {
        match cursor.node.get(keyword)? {
            // Nothing in memory has more than 2^64 parts.
            Node::Integer(value) => Some(u64::try_from(*value).unwrap_or(u64::MAX)),
            Node::Float(value) if value.fract() == 0.0 && *value >= 0.0 => Some(*value as u64),
            _ => None,
        }
    }

    pub(super) fn integer(&self, cursor: &Cursor<'d>) -> Integer {
        let multiple_of = cursor.get("multipleOf").and_then(|step| match step.node {
            Node::Integer(value) => i64::try_from(*value).ok(),
            _ => {
                self.refuse_keyword(&step, "multipleOf");
                None
            }
        });
        Integer {
            width: match cursor.text("format") {
                Some("int32") => Width::Bits32,
                _ => Width::Bits64,
            },
            minimum: whole_bound(cursor, "minimum", "exclusiveMinimum", f64::ceil),
            maximum: whole_bound(cursor, "maximum", "exclusiveMaximum", f64::floor),
            multiple_of,
        }
    }

    pub(super) fn number(&self, cursor: &Cursor<'d>) -> Number {
        if let Some(step) = cursor.get("multipleOf") {
            self.refuse_keyword(&step, "multipleOf");
        }
        Number {
            width: match cursor.text("format") {
                Some("float") => Width::Bits32,
                _ => Width::Bits64,
            },
            minimum: self.bound(cursor, "minimum", "exclusiveMinimum"),
            maximum: self.bound(cursor, "maximum", "exclusiveMaximum"),
        }
    }

    fn bound(&self, cursor: &Cursor<'d>, keyword: &str, exclusive: &str) -> Option<Bound<f64>> {
        let limit = cursor.get(keyword)?;
        let value = match limit.node {
            Node::Float(value) => *value,
            Node::Integer(value) if value.unsigned_abs() <= 1 << f64::MANTISSA_DIGITS => {
                *value as f64
            }
            _ => {
                let message = "a limit beyond what a double can hold is not supported yet";
                self.refuse(Code::UNSUPPORTED, &limit.at, message);
                return None;
            }
        };
        Some(Bound {
            value,
            exclusive: cursor.is_true(exclusive),
        })
    }
}

/// A limit of whole numbers. A fraction is moved to the next whole number inside, and is
/// not exclusive any more then; a limit beyond 64 bits is the end of what the type holds.
fn whole_bound(
    cursor: &Cursor<'_>,
    keyword: &str,
    exclusive: &str,
    inside: fn(f64) -> f64,
) -> Option<Bound<i64>> {
    let exclusive = cursor.is_true(exclusive);
    match cursor.node.get(keyword)? {
        Node::Integer(value) => {
            let value = i64::try_from(*value).ok()?;
            Some(Bound { value, exclusive })
        }
        // The conversion saturates, which is the end of what the type holds.
        Node::Float(limit) => Some(Bound {
            value: inside(*limit) as i64,
            exclusive: exclusive && limit.fract() == 0.0,
        }),
        _ => None,
    }
}
