use crate::runtime::json::object;

/// Defined in `#/components/schemas/Tracks`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tracks {
    pub tracks: Vec<i64>,
    pub total: i64,
}

#[cfg(feature = "build-responses")]
impl Tracks {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(total: i64, tracks: impl IntoIterator<Item = i64>) -> Self {
        Self {
            tracks: tracks.into_iter().collect(),
            total,
        }
    }
}

object::object!(Tracks {
    tracks: required "tracks",
    total: required "total",
});
