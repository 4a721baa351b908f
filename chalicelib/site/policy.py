"""Headers that tell browsers what to refuse on the portal's pages (docs/threats.md, What is shown and sent)."""

from chalicelib.kernel.process.settings import setting

# The page has no inline styles or scripts, so no source needs an `unsafe-` keyword.
_SOURCES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self' {files}",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}

SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Strict-Transport-Security": "max-age=31536000",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def page_headers() -> dict[str, str]:
    """The headers of a page. It may connect to the portal and to the bucket of the files, and to nothing else."""
    files = f"{setting('FILES_ORIGIN')}/{setting('ATTACHMENTS_BUCKET')}/"
    policy = "; ".join(f"{name} {sources}" for name, sources in _SOURCES.items())
    return {
        **SECURITY_HEADERS,
        "Content-Security-Policy": policy.format(files=files),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "DENY",
    }
