"""`make stop`: end the portal that runs on this machine."""

from tools.emulator import Emulator
from tools.stack import HOME

if __name__ == "__main__":
    stopped = Emulator(HOME, port=0).stop()
    print("Stopped; the data stays." if stopped else "Nothing was running.")
