use crate::runtime::json::{closed_enum, string_enum};

/// The schema `Response`.
///
/// Described at `#/components/schemas/Response`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Response {
    /// `a`
    #[default]
    A,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Response {
    A = "a",
} other Other);
