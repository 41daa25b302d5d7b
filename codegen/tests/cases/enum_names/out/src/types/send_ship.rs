use crate::runtime::json::integer_enum;

/// Defined in `#/paths/~1ships/post/parameters/0/schema/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SendShipEveryItem {
    /// `60`
    Minute,
    /// `300`
    FiveMinutes,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(SendShipEveryItem {
    Minute = 60,
    FiveMinutes = 300,
} other Other);
