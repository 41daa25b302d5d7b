use crate::runtime::{call, inputs, operation, path, request, style};

/// The operation `getThing`.
///
/// `GET /things/{id}/{where}/{tags}`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1things~1{id}~1{where}~1{tags}/get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThing {
    /// The value of `id`.
    ///
    /// Sent in the path, as `id`.
    pub id: String,
    /// The value of `where`.
    ///
    /// Sent in the path, as `where`.
    pub r#where: String,
    /// The value of `tags`.
    ///
    /// Sent in the path, as `tags`.
    pub tags: Vec<String>,
}

inputs::inputs!(GetThing {
    id: into "id" String => path::segment,
    r#where: into "where" String => path::segment,
    tags: each_into "tags" String,
} and {});

impl operation::Operation for GetThing {
    const ID: &'static str = "getThing";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things/");
        request
            .styled_segment(
                "id",
                &self.id,
                style::Style::new(style::Kind::Label, false),
            );
        request.path("/");
        request
            .styled_segment(
                "where",
                &self.r#where,
                style::Style::new(style::Kind::Json, false),
            );
        request.path("/");
        request
            .styled_segment(
                "tags",
                &self.tags,
                style::Style::new(style::Kind::Simple, false),
            );
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            204 => Ok(operation::empty(answer)),
            _ => Err(operation::failure(answer)),
        }
    }
}

call::calls! {
    /// Calls `getThing`.
    ///
    /// `GET /things/{id}/{where}/{tags}`, see [`GetThing`].
    fn get_thing(request: GetThing);
}
