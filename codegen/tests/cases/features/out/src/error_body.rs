//! The bodies of error responses.

use crate::types;

/// The body of an error response, by its type.
///
/// The docs of each operation state the type for each status. A type that is documented
/// for another status is the same variant, and a new type is a new variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum ErrorBody {
    /// JSON: [`PetProblem`](crate::types::PetProblem).
    #[cfg(feature = "pets")]
    PetProblem(types::PetProblem),
    /// JSON: [`Problem`](crate::types::Problem).
    Problem(types::Problem),
    /// Bytes.
    Bytes(bytes::Bytes),
    /// JSON of another type, or with a status that is not documented.
    Json(serde_json::Value),
    /// Text.
    Text(String),
}
