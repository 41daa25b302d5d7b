use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Route`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Route {
    /// `10`: By plane.
    Air,
    /// `20`
    Sea,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Route {
    Air = "10",
    Sea = "20",
} other Other);
