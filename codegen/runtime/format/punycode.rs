//! Punycode: Unicode encoded as letters, digits and hyphens (RFC 3492).

/// Decodes `text` (RFC 3492, section 6.2). The time is quadratic, so `text` should not be longer than
/// a label.
pub fn decode(text: &str) -> Option<Vec<char>> {
    let (basic, encoded) = match text.rsplit_once('-') {
        // A delimiter has characters before it (section 6.3).
        Some(("", _)) => return None,
        Some(parts) => parts,
        None => ("", text),
    };
    let mut label: Vec<char> = basic.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut digits = encoded.bytes().peekable();
    let (mut code, mut place, mut bias) = (FIRST_CODE, 0_u32, FIRST_BIAS);
    while digits.peek().is_some() {
        let before = place;
        let (mut weight, mut at) = (1_u32, BASE);
        loop {
            let digit = digit(digits.next()?)?;
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let threshold = threshold(at, bias);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            at += BASE;
        }
        let length = u32::try_from(label.len()).ok()? + 1;
        bias = adapted(place - before, length, before == 0);
        code = code.checked_add(place / length)?;
        place %= length;
        label.insert(usize::try_from(place).ok()?, char::from_u32(code)?);
        place += 1;
    }
    Some(label)
}

/// Returns the encoded length of a label (RFC 3492, section 6.3). The time is quadratic.
pub fn encoded_length(label: &[char]) -> Option<usize> {
    let basic = label.iter().filter(|c| c.is_ascii()).count();
    let mut octets = if basic > 0 { basic + 1 } else { 0 };
    let first = u32::try_from(basic).ok()?;
    let (mut code, mut delta, mut bias, mut done) = (FIRST_CODE, 0_u32, FIRST_BIAS, first);
    let codes = || label.iter().map(|c| u32::from(*c));
    while let Some(next) = codes().filter(|each| *each >= code).min() {
        delta = delta.checked_add((next - code).checked_mul(done + 1)?)?;
        for each in codes() {
            if each < next {
                delta = delta.checked_add(1)?;
            } else if each == next {
                octets += digits(delta, bias);
                bias = adapted(delta, done + 1, done == first);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        code = next + 1;
    }
    Some(octets)
}

// The parameters of section 5.
const BASE: u32 = 36;
const FIRST_BIAS: u32 = 72;
const FIRST_CODE: u32 = 128;

/// Returns the number of digits of a number.
fn digits(mut number: u32, bias: u32) -> usize {
    let (mut count, mut at) = (1, BASE);
    loop {
        let threshold = threshold(at, bias);
        if number < threshold {
            return count;
        }
        number = (number - threshold) / (BASE - threshold);
        at += BASE;
        count += 1;
    }
}

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => None,
    }
}

fn threshold(at: u32, bias: u32) -> u32 {
    at.saturating_sub(bias).clamp(1, 26)
}

/// Returns the bias for the next number (section 6.1).
fn adapted(delta: u32, length: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / 700 } else { delta / 2 };
    delta += delta / length;
    let mut bias = 0;
    while delta > 455 {
        delta /= BASE - 1;
        bias += BASE;
    }
    bias + BASE * delta / (delta + 38)
}
