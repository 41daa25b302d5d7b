use crate::runtime::json::object;

/// Defined in `#/components/schemas/1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Hull {
    pub length: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Hull {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
}

object::object!(Hull {
    length: optional "length",
});
