use generated::types::ServiceSid;

const SERVICE: ServiceSid = ServiceSid::from_static("WHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

fn main() {
    println!("{SERVICE}");
}
