//! JSON pointers (RFC 6901).

/// Returns the segment of a pointer that leads to the property `name`.
pub(crate) fn segment(name: &str) -> String {
    let mut pointer = String::new();
    push(&mut pointer, name);
    pointer
}

/// Adds the segment that leads to the property `name`.
pub(crate) fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Returns the pointer to the object or array that contains the value at `pointer`, and the name of
/// the value in it; returns `None` for a pointer to the whole.
pub(crate) fn split_last(pointer: &str) -> Option<(&str, String)> {
    let (parent, name) = pointer.rsplit_once('/')?;
    Some((parent, name.replace("~1", "/").replace("~0", "~")))
}
