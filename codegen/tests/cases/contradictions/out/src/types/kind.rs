use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    Host,
    Subnet,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Host = "host",
    Subnet = "subnet",
} other Other of response);
