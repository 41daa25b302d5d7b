use crate::runtime::{enumeration, open_enum};

/// The schema `Grows`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `maxLength`: `2`.
///
/// Validated against `pattern`: `^[a-z]`.
///
/// Validated against `format`: `hostname`.
///
/// Described at `#/components/schemas/Grows`.
pub type Grows = GrowsValue;

/// The schema `Grows.value`.
///
/// Described at `#/components/schemas/Grows`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GrowsValue {
    /// `ab`
    Ab,
    /// `cd`
    Cd,
    /// A value that the description does not list; there can be such.
    Other(enumeration::Unlisted),
}

open_enum::open_enum!(GrowsValue {
    Ab = "ab",
    Cd = "cd",
} other Other);
