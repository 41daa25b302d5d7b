use crate::runtime::constants;

/// The schema `Mixed`.
///
/// Described at `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// `"a"`
    A,
    /// `1`
    N1,
    /// `true`
    True,
    /// `{"b":1}`
    B1,
    /// `[2]`
    N2,
    /// A value that the description does not list. It can be received, but not sent.
    Other(constants::Unlisted),
}

constants::constants!(Mixed {
    A => Text("a"),
    N1 => Integer(1),
    True => Bool(true),
    B1 => Raw("{\"b\":1}"),
    N2 => Raw("[2]"),
} else Other);
