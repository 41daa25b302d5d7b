//! Types as text, each on one line.
//!
//! Imports `ir::{api, constant, number, schema, text, types}`.

use std::fmt;

use crate::ir::api::Api;
use crate::ir::constant::Constant;
use crate::ir::number::{Bound, NumberWidth};
use crate::ir::schema::Schema;
use crate::ir::text::Text;
use crate::ir::types::{TextFormat, Type};

pub(super) struct LengthText<'a>(pub(super) &'a Text);

impl fmt::Display for LengthText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "text of {}", self.0.min_length)?;
        match self.0.max_length {
            Some(max) => write!(f, " to {max} characters"),
            None => f.write_str(" or more characters"),
        }
    }
}

pub(super) struct Name<'a>(pub(super) &'a Schema);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = &self.0.label;
        write!(f, "{:?}", label.family)?;
        label
            .path
            .iter()
            .try_for_each(|part| write!(f, "/{part:?}"))
    }
}

pub(super) struct TypeText<'a>(pub(super) &'a Api, pub(super) &'a Type);

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(api, ty) = self;
        match ty {
            Type::Any => f.write_str("any"),
            Type::Never => f.write_str("nothing"),
            Type::Null => f.write_str("null"),
            Type::Boolean => f.write_str("boolean"),
            Type::Integer(integer) => {
                write!(f, "integer {}", integer.width.as_str())?;
                write_bounds(f, integer.minimum, integer.maximum)?;
                match integer.multiple_of {
                    Some(step) => write!(f, " multiple of {step}"),
                    None => Ok(()),
                }
            }
            Type::Number(number) => {
                write!(f, "number{}", width(number.width))?;
                write_bounds(f, number.minimum, number.maximum)?;
                match number.multiple_of {
                    Some(step) => write!(f, " multiple of {step}"),
                    None => Ok(()),
                }
            }
            Type::String(None) => f.write_str("string"),
            Type::String(Some(TextFormat::DateTime)) => f.write_str("date-time"),
            Type::String(Some(TextFormat::Date)) => f.write_str("date"),
            Type::String(Some(TextFormat::Base64)) => f.write_str("base64"),
            Type::Text(text) => {
                if let Some(format) = text.format {
                    f.write_str(format.name())?;
                    if text.is_format_alone() {
                        return Ok(());
                    }
                    f.write_str(" ")?;
                }
                LengthText(text).fmt(f)?;
                match &text.pattern {
                    Some(pattern) => write!(f, " like {:?}", pattern.source),
                    None => Ok(()),
                }
            }
            Type::List(list) => {
                write!(f, "list of {}", TypeText(api, &list.item))?;
                match (list.min_items, list.max_items) {
                    (0, None) => {}
                    (min, None) => write!(f, ", {min} or more")?,
                    (min, Some(max)) => write!(f, ", {min} to {max}")?,
                }
                f.write_str(if list.unique { ", all different" } else { "" })
            }
            Type::Tuple(items) => {
                f.write_str("tuple")?;
                items
                    .iter()
                    .try_for_each(|item| write!(f, " ({})", TypeText(api, item)))
            }
            Type::Map(value) => write!(f, "map of {}", TypeText(api, value)),
            Type::Named(id) => match api.schema(*id) {
                Some(schema) => Name(schema).fmt(f),
                None => write!(f, "{id:?}"),
            },
            Type::Nullable(inner) => write!(f, "nullable {}", TypeText(api, inner)),
            Type::Bytes => f.write_str("bytes"),
            Type::File => f.write_str("file"),
        }
    }
}

fn width(width: NumberWidth) -> u8 {
    match width {
        NumberWidth::Bits32 => 32,
        NumberWidth::Bits64 => 64,
    }
}

fn write_bounds<N: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    minimum: Option<Bound<N>>,
    maximum: Option<Bound<N>>,
) -> fmt::Result {
    for (bound, inclusive, exclusive) in [(minimum, "from", "above"), (maximum, "to", "below")] {
        if let Some(bound) = bound {
            let word = if bound.exclusive {
                exclusive
            } else {
                inclusive
            };
            write!(f, " {word} {}", bound.value)?;
        }
    }
    Ok(())
}

pub(super) struct ConstantText<'a>(pub(super) &'a Constant);

impl fmt::Display for ConstantText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Constant::Null => f.write_str("null"),
            Constant::Boolean(value) => write!(f, "{value}"),
            Constant::Integer(value) => write!(f, "{value}"),
            Constant::Number(value) => write!(f, "{value:?}"),
            Constant::Text(value) => write!(f, "{value:?}"),
            Constant::Json(value) => f.write_str(value),
        }
    }
}
