//! Enums for the data of events of several kinds, whose names select the variants.

use serde_json::Value;

use crate::runtime::json::decode::{Decode, Decoded};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::response::body_reader;
use crate::runtime::response::events::RawEvent;

/// Decodes data that is JSON.
///
/// # Errors
/// Returns the deviation that it cannot be decoded for.
pub fn json<T: Decode, E>(event: &RawEvent, variant: fn(T) -> E) -> Decoded<E> {
    let (data, drift) = body_reader::json(event.text.as_bytes(), Decoding::Lenient)?;
    Ok((variant(data), drift))
}

/// Decodes data that is a text.
///
/// # Errors
/// Returns the deviation that it cannot be decoded for.
pub fn text<T: Decode, E>(event: &RawEvent, variant: fn(T) -> E) -> Decoded<E> {
    let json = Value::from(event.text.as_str()).to_string();
    let (data, drift) = body_reader::json(json.as_bytes(), Decoding::Lenient)?;
    Ok((variant(data), drift))
}

/// Returns the deviation of an event whose name is not documented.
#[cold]
pub(crate) fn unknown(name: &str, documented: &[&str]) -> Deviation {
    let documented = documented.join(" or ");
    Deviation::of_response(format!("an event {documented}"), name)
}

/// Implements decoding and validation for such an enum: its variants, each with what the data is, the
/// name of the event, and the constraints that the type of the data does not validate.
macro_rules! event_enum {
    ($name:ident {
        $($variant:ident: $content:ident $event:literal $(=> $rules:expr)?),* $(,)?
    }) => {
        impl $crate::runtime::response::events::EventData for $name {
            type Data = Self;

            fn decode(
                event: &$crate::runtime::response::events::RawEvent,
            ) -> $crate::runtime::json::decode::Decoded<Self> {
                use $crate::runtime::response::event_enum;
                match event.name() {
                    $($event => event_enum::$content(event, Self::$variant),)*
                    other => Err(event_enum::unknown(other, &[$($event),*])),
                }
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                match self {
                    $(Self::$variant(data) => {
                        $(let data = &$crate::runtime::validation::checked::by(data, $rules);)?
                        $crate::runtime::validation::validate::value(data, at, found);
                    })*
                }
            }
        }
    };
}
pub(crate) use event_enum;
