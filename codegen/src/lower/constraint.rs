//! Limits of numbers and counts, exactly as they are written.

use super::Lowering;
use crate::diag::Code;
use crate::ir::{Bound, Integer, IntegerWidth, Number, NumberWidth};
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
        let multiple_of = cursor.get("multipleOf").and_then(|step| {
            let value = match step.node {
                Node::Integer(value) => Some(*value).filter(|value| i64::try_from(*value).is_ok()),
                _ => None,
            };
            if value.is_none() {
                self.refuse_keyword(&step, "multipleOf");
            }
            value
        });
        let width = match cursor.text("format") {
            Some("int32") => IntegerWidth::I32,
            _ => IntegerWidth::I64,
        };
        Integer {
            width,
            minimum: self.whole_bound(cursor, width, End::Least),
            maximum: self.whole_bound(cursor, width, End::Greatest),
            multiple_of,
        }
    }

    pub(super) fn number(&self, cursor: &Cursor<'d>) -> Number {
        if let Some(step) = cursor.get("multipleOf") {
            self.refuse_keyword(&step, "multipleOf");
        }
        let width = match cursor.text("format") {
            Some("float") => NumberWidth::Bits32,
            _ => NumberWidth::Bits64,
        };
        Number {
            width,
            minimum: self.bound(cursor, width, End::Least),
            maximum: self.bound(cursor, width, End::Greatest),
        }
    }

    fn bound(&self, cursor: &Cursor<'d>, width: NumberWidth, end: End) -> Option<Bound<f64>> {
        let (keyword, exclusive) = end.keywords();
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
        if width == NumberWidth::Bits32 && value.abs() > f64::from(f32::MAX) {
            if (value > 0.0) == matches!(end, End::Least) {
                self.refuse_out_of_range(&limit, keyword, "float");
            }
            return None;
        }
        Some(Bound {
            value,
            exclusive: cursor.is_true(exclusive),
        })
    }

    /// A limit of whole numbers. A fraction is moved to the next whole number inside, and is
    /// not exclusive any more then. What the type cannot exceed needs no limit.
    fn whole_bound(
        &self,
        cursor: &Cursor<'d>,
        width: IntegerWidth,
        end: End,
    ) -> Option<Bound<i128>> {
        let (keyword, exclusive) = end.keywords();
        let limit = cursor.get(keyword)?;
        let exclusive = cursor.is_true(exclusive);
        let (value, exclusive) = match limit.node {
            Node::Integer(value) => (*value, exclusive),
            Node::Float(value) => {
                let inside = match end {
                    End::Least => value.ceil(),
                    End::Greatest => value.floor(),
                };
                (inside as i128, exclusive && value.fract() == 0.0)
            }
            _ => return None,
        };
        let (least, greatest) = width.range();
        let beyond = i128::from(exclusive);
        let (holds, fails) = match end {
            End::Least => {
                let least_kept = value.saturating_add(beyond);
                (least_kept <= least, least_kept > greatest)
            }
            End::Greatest => {
                let most_kept = value.saturating_sub(beyond);
                (most_kept >= greatest, most_kept < least)
            }
        };
        if fails {
            self.refuse_out_of_range(&limit, keyword, width.as_str());
        }
        (!holds && !fails).then_some(Bound { value, exclusive })
    }

    fn refuse_out_of_range(&self, limit: &Cursor<'d>, keyword: &str, width: &str) {
        let message = format!("a `{keyword}` that no `{width}` keeps is not supported yet");
        self.refuse(Code::UNSUPPORTED, &limit.at, message);
    }
}

/// One end of a range.
#[derive(Clone, Copy)]
enum End {
    Least,
    Greatest,
}

impl End {
    /// The keyword, and the one that excludes the limit itself.
    fn keywords(self) -> (&'static str, &'static str) {
        match self {
            Self::Least => ("minimum", "exclusiveMinimum"),
            Self::Greatest => ("maximum", "exclusiveMaximum"),
        }
    }
}
