use crate::runtime::json::object;

/// It says more than a name.
///
/// Defined in `#/components/schemas/2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct N2 {
    pub length: Option<f64>,
}

#[cfg(feature = "build-responses")]
impl N2 {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn length(mut self, value: f64) -> Self {
        self.length = Some(value);
        self
    }
}

object::object!(N2 {
    length: optional "length",
});
