use crate::runtime::json::object;

/// Defined in `#/components/schemas/Bike`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bike {
    pub kind: String,
    pub wheels: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Bike {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
        }
    }

    pub fn wheels(mut self, value: i64) -> Self {
        self.wheels = Some(value);
        self
    }
}

object::object!(Bike {
    kind: required "kind",
    wheels: optional "wheels",
});
