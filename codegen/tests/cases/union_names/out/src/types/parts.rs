use crate::runtime::json::union;

/// Defined in `#/components/schemas/Parts`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Parts {
    CatData(Box<crate::types::cat::Data>),
    DogData(Box<crate::types::dog::Data>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Parts {
    CatData(crate::types::cat::Data),
    DogData(crate::types::dog::Data),
} "anyOf" else Other of response);
