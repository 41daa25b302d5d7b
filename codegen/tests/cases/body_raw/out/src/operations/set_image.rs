use crate::runtime::{call, file, inputs, operation, request, validate};

/// The operation `setImage`.
///
/// `PUT /image`
///
/// Defined in `#/paths/~1image/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetImage {
    /// The request body.
    ///
    /// Sent as the body, as `application/octet-stream` unless the file has a media type of its
    /// own; the API accepts `image/*`.
    pub body: file::File,
}

inputs::inputs!(SetImage {
    body: into "body" file::File => validate::check,
} and {});

impl operation::Operation for SetImage {
    const ID: &'static str = "setImage";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/image");
        request.file("application/octet-stream", &self.body);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `setImage`.
    ///
    /// `PUT /image`; see [`SetImage`].
    fn set_image(request: SetImage);
}
