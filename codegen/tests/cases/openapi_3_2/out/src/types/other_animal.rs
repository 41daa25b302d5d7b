use crate::runtime::json::object;

/// Defined in `#/components/schemas/OtherAnimal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtherAnimal {
    pub kind: Option<String>,
    pub sound: String,
}

#[cfg(feature = "build-responses")]
impl OtherAnimal {
    /// Creates a value with its required properties.
    pub fn new(sound: impl Into<String>) -> Self {
        Self {
            kind: None,
            sound: sound.into(),
        }
    }

    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

object::object!(OtherAnimal {
    kind: optional "kind",
    sound: required "sound",
});
