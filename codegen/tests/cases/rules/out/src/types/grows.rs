use crate::runtime::json::{open_enum, string_enum};

/// The schema `Grows`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `maxLength` is checked: `2`.
///
/// `pattern` is checked: `^[a-z]`.
///
/// `format` is checked: `hostname`.
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
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(GrowsValue {
    Ab = "ab",
    Cd = "cd",
} other Other);
