use crate::runtime::json::{closed_enum, string_enum};

/// The schema `getSeat.kind`.
///
/// Defined in
/// `#/paths/~1rooms~1{name}~1{room_id}~1seats~1{seat}~1{kind}~1{free}/get/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetSeatKind {
    /// `chair`
    Chair,
    /// `sofa`
    Sofa,
    /// `.`
    Dot,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(GetSeatKind {
    Chair = "chair",
    Sofa = "sofa",
    Dot = ".",
} other Other);
