use crate::runtime::{constructor, object};

/// The schema `Profile`.
///
/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The property `name`.
    pub name: String,
    /// The property `title`.
    pub title: Option<String>,
    /// The property `age`.
    pub age: Option<i64>,
    /// The property `motto`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub motto: Option<Option<String>>,
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: optional "motto",
});
constructor::constructor!(Profile {
    name: into String,
    title: plain Option<String>,
} else [age, motto]);
