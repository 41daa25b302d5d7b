use crate::runtime::object;

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
    pub motto: Option<String>,
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: nullable "motto",
});
