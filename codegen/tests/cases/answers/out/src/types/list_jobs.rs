use crate::runtime::text;

/// The schema `listJobs.response.item`.
///
/// Has at most 5 characters.
///
/// Described at `#/paths/~1jobs/get/responses/200/content/application~1json/schema/items`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListJobsResponseItem(std::borrow::Cow<'static, str>);

impl ListJobsResponseItem {
    const RULES: text::Rules = text::Rules {
        name: "ListJobsResponseItem",
        complaint: "ListJobsResponseItem has at most 5 characters",
        min_length: 0,
        max_length: Some(5),
        pattern: None,
    };
}

text::text_newtype!(ListJobsResponseItem);
