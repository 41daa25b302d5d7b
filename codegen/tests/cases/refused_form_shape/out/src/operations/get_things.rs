use crate::runtime::{call, form, inputs, operation, request, style, validate};
use crate::types;

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {
    /// The value of `name`.
    ///
    /// Sent in the form, as `name`.
    pub name: Option<String>,
    /// The value of `tags`.
    ///
    /// Sent in the form, as `tags`; not at all if it is empty.
    pub tags: Vec<String>,
    /// The value of `where`.
    ///
    /// Sent in the form, as `where`.
    pub r#where: Option<types::GetThingsWhere>,
    /// The value of `grid`.
    ///
    /// Sent in the form, as `grid`; not at all if it is empty.
    pub grid: Vec<Vec<String>>,
    /// The value of `any`.
    ///
    /// Sent in the form, as `any`.
    pub any: Option<serde_json::Value>,
}

inputs::inputs!(GetThings {} and {
    name: optional into "name" String,
    tags: list each_into "tags" String,
    r#where: optional plain "where" types::GetThingsWhere => validate::check,
    grid: list plain "grid" Vec<Vec<String>>,
    any: optional plain "any" serde_json::Value,
});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things");
        let mut form = form::Form::new();
        form.styled(
            "name",
            &self.name,
            style::Style::new(style::Kind::Form, true).with_reserved(),
            request,
        );
        form.styled(
            "tags",
            &self.tags,
            style::Style::new(style::Kind::SpaceDelimited, false),
            request,
        );
        form.styled(
            "where",
            &self.r#where,
            style::Style::new(style::Kind::Json, false),
            request,
        );
        form.styled(
            "grid",
            &self.grid,
            style::Style::new(style::Kind::Form, true),
            request,
        );
        form.styled(
            "any",
            &self.any,
            style::Style::new(style::Kind::Form, true),
            request,
        );
        request.body(form::Form::MEDIA_TYPE, form.finish());
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            204 => Ok(operation::empty(answer)),
            _ => Err(operation::failure(answer)),
        }
    }
}

call::calls! {
    /// Calls `getThings`.
    ///
    /// `GET /things`, see [`GetThings`].
    fn get_things(request: GetThings);
}
